import type { ModelWorkbook } from "../../model/contract";
import { defineClass, type HostClass } from "../interpreter/host-object";

export const application: HostClass<ModelWorkbook> = defineClass<ModelWorkbook>("Application", {
  get: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  call: {
    Calculate: (workbook) => workbook.calculate(),
    SuspendApiCalculationUntilNextSync: (workbook, _args, session) => {
      // The model calculates when it is read; Excel has done so before the suspension begins.
      workbook.calculate();
      workbook.pauseCalculation(true);
      session.atRequestEnd.push(() => workbook.pauseCalculation(false));
    },
    // There is no screen to hold still.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** `context.runtime`. */
export const runtime: HostClass<ModelWorkbook> = defineClass<ModelWorkbook>("Runtime", {
  get: { EnableEvents: (_workbook, session) => session.events.enabled },
  set: {
    EnableEvents: (_workbook, value, session) => {
      session.events.enabled = value === true;
    },
  },
});
