import type { IncomingMessage, ServerResponse } from 'node:http';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
export function fileHandler(root: string, basePath?: string): Handler;
export function listenFrom(handler: Handler, port: number): Promise<{ port: number; close: () => void }>;
export function withSlashes(basePath: string): string;
