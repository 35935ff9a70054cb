import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';

export interface BudgetProps {
  /** US dollars a month. */
  readonly amount: number;
  readonly email: string;
}

/** Above so many percent of the budget, spent or forecast, somebody is told. */
const SPENT = 80;
const FORECAST = 100;

/**
 * Tells by e-mail when the account spends more than was meant. Of the whole account: costs of a stack alone are known to AWS only where
 * somebody has switched on its tags for billing, and a budget that sees nothing would never tell.
 */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, { amount, email }: BudgetProps) {
    super(scope, id);
    const tell = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers: [{ subscriptionType: 'EMAIL', address: email }],
    });
    new CfnBudget(this, 'Budget', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount, unit: 'USD' } },
      notificationsWithSubscribers: [tell('ACTUAL', SPENT), tell('FORECASTED', FORECAST)],
    });
  }
}
