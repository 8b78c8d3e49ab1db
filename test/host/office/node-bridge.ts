import type { Bridge } from "./office-library";

/** The emulated side of the messages. */
interface Emulation {
  answer(batch: string): string;
  onEvent: (entry: readonly unknown[]) => void;
}

/** The bridge object of a desktop host: a request at a time, answers and events a moment later. */
export function bridgeTo(emulation: Emulation): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text);
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      const answer = JSON.parse(emulation.answer(body));
      const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body: answer } };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify(reply)), 0);
    },
    onMessageFromHost: () => {},
  };
  emulation.onEvent = (entry) => {
    const message = JSON.stringify({ type: 3, message: { entries: [entry] } });
    setTimeout(() => bridge.onMessageFromHost(message), 0);
  };
  return bridge;
}
