import type { ReactNode } from "react";
import type { Severity } from "../../addin/core/finding";

/** A drawing of 20 units that takes the colour of the words around it; words beside it say what it means. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** The sign of the program: a page of a ledger with its tick. */
export function BrandIcon() {
  return (
    <Icon>
      <path d="M5 2.8h10v14.4H5zM8 6.5h4M7.5 11.5l2 2 3.5-4" />
    </Icon>
  );
}

export function MenuIcon() {
  return (
    <Icon>
      <path d="M3 5.5h14M3 10h14M3 14.5h14" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="M7.5 5l5 5-5 5" />
    </Icon>
  );
}

export function DocumentIcon() {
  return (
    <Icon>
      <path d="M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.8 10h4.4M7.8 13h4.4" />
    </Icon>
  );
}

export function ColumnsIcon() {
  return (
    <Icon>
      <path d="M3 4h14v12H3zM3 8h14M8 4v12M12.5 8v8" />
    </Icon>
  );
}

export function PlusIcon() {
  return (
    <Icon>
      <path d="M10 4v12M4 10h12" />
    </Icon>
  );
}

/** A finding that may stay as it is. */
export function AcceptedIcon() {
  return (
    <Icon>
      <path d="M4 10.5l4 4 8-9" />
    </Icon>
  );
}

/** Shapes differ, so that colour is never the only signal. */
const SEVERITY: Readonly<Record<Severity, ReactNode>> = {
  error: <path d="M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2" />,
  warning: <path d="M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1" />,
  note: <path d="M3.5 4h13v9.5h-6L7 16.5v-3H3.5zM7 7.5h6M7 10h4" />,
};

export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <span className={`severity ${severity}`}>
      <Icon>{SEVERITY[severity]}</Icon>
    </span>
  );
}
