export function chromiumOfMachine(): string | undefined;
export function ensureChromium(): Promise<string>;
