import type { ComponentType } from "react";
import type { View } from "../model/state";

/** The component of each view: loaded when it is shown in the add-in, all at once in the page. */
export type ViewComponents = Readonly<Record<View, ComponentType>>;
