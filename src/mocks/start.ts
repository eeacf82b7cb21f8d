/** Starts the mocks. */
export async function startMocks(): Promise<void> {}
