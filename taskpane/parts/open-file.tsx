import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";

interface OpenFileProps {
  readonly children: ReactNode;
  /** Endings that the picker shows. */
  readonly accept?: string;
  readonly isPrimary?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that opens the system's picker. */
export function OpenFile({
  children,
  accept = ".xlsx,.xlsm,.csv,.txt",
  isPrimary = false,
  onFile,
}: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again after it was changed.
          if (file) onFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
