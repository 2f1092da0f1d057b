<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
  <context>
    <name>smmdesk</name>
    <message>
      <source>"{text}" can be read in two ways. Write {small} or {large}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a full date. Write it like {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a month with its year. Write it like 2027-03.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"{text}" is not a number. Write it like {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(added contribution - marketing cost) / marketing cost, late buyers included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(added contribution - marketing cost) / marketing cost, without late buyers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0.02 is 2 percent more each month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 in 10 falls below, 1 in 10 above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 is the first month of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1,000 x advertising / ad views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1,000 x spend / CPM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10: visits vary ten times more than pure chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>12 for a full program; the pilot is set later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1: audiences overlap by chance. 0.95 is a common correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1: in full; 0.5: half of the monthly cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>8 in 10 fall here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt; 1 in 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>= about {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>= {percent}, {k} in {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt; 99 in 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A finished plan to look around in; you get your own copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A limit for the budget split.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name you would use when talking about them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pilot buys knowledge before the big spend. Three dials shape it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pilot carries the whole one-off cost, more of the slow start and less of the late sales. So its profit times the rest of the year is not the profit of the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stranger could tell what is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A template of your trade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {share} of your people use it, give or take {margin} points ({source}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Above 1 the curve is S-shaped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted chance of too large a loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Achievable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ad clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ad views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ad views x CTR, or spend / CPC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a cost line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a typical line for:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add cost lines or advertising to see the budget by month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add what the program costs besides advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added contribution - marketing cost, late buyers included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added contribution - marketing cost, without late buyers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added contribution, late buyers included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising / customers from advertising; leaves out everything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising / visitors from advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising of all channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising per paid customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertising per paid visitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advocates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advocates bring new customers in the next month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After discounts. What one order pays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All amounts of this plan are in {currency}. Write the amount without {sign}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All changes are saved as you type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All inputs at their bad, likely or good end at once. Everything going wrong together is far rarer than 1 in 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sellers together. Needed for the market share only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All, mostly women, mostly men.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always the same (linear)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program changed {file}. It was left as it is; your work is in {copy}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As customers know it; it heads the printed plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As good between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it stands in your list of plans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As your profile shows it today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assumption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least for results, at most for costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end of the plan {amount} is left over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end of the plan {amount} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the likely values the goal is {outcome}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attraction rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back (Alt+Left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to all plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Behaviours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Better performance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between 1 and 2: a doubled budget never brings more than double.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breadth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even customers / total market.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even customers / visitors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even in month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even is not known: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even orders x price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break-even revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the cost per customer to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the cost per lead to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the market share to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the return on marketing (MROI) to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the share of visitors who buy to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Budget by component</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business and goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business goal it serves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Café</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Café sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carried over to the next month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases that turn out worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of a loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of reaching it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of reaching the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channels do well or badly together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chart or table (Ctrl+T)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose Save as.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a plan file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a plan to put it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder for your plans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a stage, or press Enter on it, for the formula and its inputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clicks per view (CTR)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clicks that load the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clicks that load the page + visits from own posts + other visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it there, or work on a copy here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>College or university</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Component</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consultancy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution a month x (1 + d) / (1 + d - r): r stays each month, d is the monthly discount.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution per order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution per {unit} {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contribution with the plan - contribution of the orders that would come anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy a plan file from elsewhere into your plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Core need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per 1,000 views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per 1,000 views (CPM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per advocate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per click (CPC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per person reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per visitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost {cost}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs per view and click hold at this spend; more money brings fewer visits per unit. Empty: at the planned spend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs that do not follow sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs that do not follow sales / contribution per customer after costs that do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs that do not follow sales / contribution per order after costs that do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count referred customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted where?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coupon for new customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Courses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer value over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer value over time / cost per customer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer value per cost of a customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers + buyers of this plan's leads after its last month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers / total market (people).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers / visitors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who order again next month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who recommend you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers x orders per customer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers x share who recommend you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers, late buyers included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers, late buyers included / leads, over all channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark or light colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database, landing page and empowering concept always stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database, landing page and empowering concept stay even in the smallest pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates crossed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decides what it has to show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decides words and how much to explain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delay of purchases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe at least one segment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different people who see an ad or a post; views meet people by chance, and channels overlap by chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each bar is the number of people at a stage. The rate between two bars says which part goes on. The badge tells where that rate comes from: replace guesses first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Early audiences are easier; corrects for that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earn a revenue of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earned or lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earned or lost in the plan's months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Education</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empowering concept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empowering concept: what makes your offer unique (talent, tools, a workshop). Technology: site, landing page, database. Staffing: the people who run it. Marketing program: advertising, production, fees, gifts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty one of the three; it is computed from the other two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: for all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: the first month of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: the same part as the breadth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: to the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter in a row adds one below it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Essential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evenly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every later number is measured against this sentence. A goal you can count and date is one you can be wrong about, and correct.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything but the advertising itself, which stands on the channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything but the advertising itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence used so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expect the full program to do a little worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fast at first, then slower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Few resources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in what is missing first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a field or number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day that counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First month from which the summed-up net stays at or above zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First month in which the summed-up net is not below zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First place: {chance}; {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fitness studio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix the decision before you start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fix them before the pilot starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follower growth a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Followers now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Followers who see a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example piece, booking, lesson. Used in sentences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For planning, posting and answering, all people together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For which segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For yourself; not printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forecast and goal of {plan}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forecast {likely}, range {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found in {place}, saved on {day}. If you open it, the broken file is kept aside untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From everyone who could buy to the people who tell their friends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full strength at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Funnel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GO when the chance is at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GO, EXTEND or NO-GO: decided by numbers you set now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gates fixed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give one channel advertising, posts or other visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the cost per unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the first and the last day that count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the first day that counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the last day that counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the number to reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the price per unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the share of leads who buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the share of visitors who become leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the size of the market or of each segment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give two of CPM, CPC and CTR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goods, payment fees, shipping, returns: what each sale costs you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups of people with one need each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guesses widen the range most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard to reach: the forecast is {likely}, range {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help for this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here "{text}" is written {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hill slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours a week you can give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Household income</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How demand differs by calendar month; 1 is average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How is this computed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely a loss beyond what you can bear may be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long it runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people could buy, and who they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people could buy, in the area you serve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people one advocate tells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many units one customer buys within the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many you will really make.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How more money brings fewer extra visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often one person sees the ad, if you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How own posts gain strength after the launch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you doubled the budget, visits times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you leave now, they are lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Industry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inputs of this figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invitations per advocate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invited people who buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is it the database or landing page?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds for accounts with {tier} followers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a US figure: yours may differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a rule of thumb, not a survey: lower it for people over 60.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is an American figure times {factor}: 1,000 Facebook ad views cost {here} in {country} and {us} in the US ({source}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is in {theirs} and your plan in {yours}: convert it before you take it over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is old: look for a newer one of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is weakly founded: replace it by your own figure soon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It proves the idea, is faster to start, risks less, shows how you perform, and needs few people. It buys knowledge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It serves: {goal}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes little effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes much effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes some effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes {n} of the {all} kinds of content you can make (our fact sheet, {year}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns of online shops that look for new customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns of online shops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns that bring visitors to a page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns that collect enquiries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was measured on campaigns that sell video views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landing page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landing page and customer list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest loss you can bear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day that counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later months lose it again: at the end {amount} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads / visitors, over all channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads that become customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads who buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads x share who buy, in the month of the purchase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave and lose them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave empty if buyers come once. If given, each customer orders monthly and this share stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out in the pilot: {lines}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length in months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels off (exponential)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels off or S-shaped (Hill)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low to middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower costs, lower break-even. Write down everything, your own hours too: a plan that hides costs only looks good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Luck of small numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MOKUKU sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MROI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MROI in the plan's months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MROI the program must beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the first one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark one segment as the primary one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market and audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost + what the late buyers cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / advocates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / new customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / people reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost / visitors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing cost, late buyers included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marketing program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measurable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Men</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend this field first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle to high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month-to-month chance on top of unsure rates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monthly spend the costs were seen at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for this chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most you can spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mostly men</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mostly women</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move, copy or remove this row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Must-keeps only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My own time for posts and answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NO-GO when the chance is at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name one offer and one place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the business goal it serves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the larger aim of the business it serves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the offer and where it is sold or seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Net so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never below, never above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New plan (Ctrl+N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No business goal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No chance of the goal yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cost line is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No dates yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No goal yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No number yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No plan holds these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No result yet: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No survey of ours covers it, so it counts as {share}: look at who follows your rivals there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tick box. The forecast is run thousands of times with your ranges; the chance is the part of the runs that reach the goal by its last day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Non-profit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None was published for your industry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not made for {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not said yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: opened to look at only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is planned to be spent yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 1,000 visitors, about {leads} become leads and {buyers} buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of 10,000 people reached, about {visits} visit, {leads} become leads and {buyers} buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of ten people who are told, how many come and buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {market} people, {n} are likely to become customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off: rates come from the ad tools, each lead counted once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On social media / total market.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once or per month, per visit, lead or customer, or a share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once, every month, or following the results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One currency for the whole plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One customer costs about {cost} and brings {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One goal, said so clearly that a stranger could check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One number fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One number more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One per line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sentence missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sentence; a partner or a bank will read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One thing and one place: the offer, and where it is sold or seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One unit is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One-off, monthly, advertising, fees on it, per visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a range was published; the likely figure in between is ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only one figure was published; the width of the range is ours: half to double, as odds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only one figure was published; the width of the range is ours: half to double.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a plan file where it lies (Ctrl+O)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the earlier version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimistic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders / orders of the whole market in the same months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders per customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders per month in the whole market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders per month without this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders x (price - cost per unit).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders x price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organic reach rate of one post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other visits a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlap factor of reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own posts and a little advertising, in your own copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid advertising needs none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid advertising, own posts, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid and own posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part needed in a pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the effect that comes later; 0 is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the monthly advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of these people who use the networks at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in all segments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of each segment x share reachable on social media.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People the ads can reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who recommend you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pessimistic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo and video of the offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick what you can count yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picks the published rates that fit best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pilot or full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan {name}, chance {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plans (*.smmplan);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plug in the stick or connect the drive, then try again. Your plans are not deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plug in the stick or connect the drive, then try again; or choose another folder. Your plans are not deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posts a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price - cost per unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price per unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prices and costs are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Primary segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profit per unit of marketing money; 0% is no loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof of concept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the later date second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROAS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range, 8 in 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank correlation between the same rates of different channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rates are per person reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached / on social media.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached who visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read from: {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recycle bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relevant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restaurant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return on marketing (MROI)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue / advertising (not a return: margin is missing).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue / marketing cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue per unit of marketing cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S-shaped (logistic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SMM Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PNG...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as SVG...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved, but the version before could not be kept: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what a click costs in each paid channel, and what a post brings in each organic one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what exactly you want to reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what you sell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where you will read the number, such as shop orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why the goal matters to the business.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why these results serve the business goal; it is printed for the bank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>School</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scope, timing and breadth make the program smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search plans and goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several units are called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape of the response</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the market needed to break even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the market won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share on social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share reachable on social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign up, ask, book, put into the cart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slows down, never stops (power)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some people leave before it opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is missing: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something the forecast needs is missing: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong that should not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source, date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source, date and meaning…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Specific</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spending by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spread of visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staffing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the full program if the pilot makes its goal this likely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stays even in the smallest pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if the pilot leaves it only this likely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong for {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum of all lines and advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sum of the lines of this component, by month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary and print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Technology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area or community of the pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data is nested more than {n} levels deep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ends mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first useful number comes after three steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of your plans cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of your plans, {folder}, is not there now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of {file} is not there now, so it was not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {folder} cannot be used: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast cannot judge this goal yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast cannot tell yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast cannot tell: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forecast is computed {n} times. Each time every uncertain number takes another value from its range, channels do well or badly together, and small numbers have their luck. The chance is the part of these cases in which the goal is reached by its last day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The four components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The funnel is not complete yet: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The funnel shows where people are lost. One weak step can cost more than the whole advertising budget.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal ends on {end}, before it starts on {start}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal has no target yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The goal is reached in {chance} cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The id {id} may only have letters, digits, dots, hyphens and underscores, at most 64.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The id {id} stands here {n} times; it must be unique.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The larger aim of the business.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last changes could not be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last day lies before the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The low end must not be above the likely number, nor the likely number above the high end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The names of the fields here cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number is larger than {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number to reach by the end date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The oldest of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one you serve first; exactly one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture could not be saved as {path}. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot beside the full program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot costs {small}, the full program {large}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot likely costs {amount} more than it earns: the price of knowing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pilot likely earns {amount} more than it costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan does not earn its cost back within its months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan does not pay as it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan does not read back as it is, so it was not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan has earned its cost back by {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan holds something that cannot be written: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan on paper, for a partner or a bank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan pays at the likely values, not if everything goes badly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan pays even if everything goes badly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan runs from {start} to {end}; what lies outside is not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan starts with this month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan was not saved. {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan was not saved: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plan was saved, but look:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plural: pieces, bookings, lessons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product or service this plan is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program costs nothing, so the first sale already earns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program costs {total} over {n} months; the dearest is {month} with {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program pays for itself with {n} {units} sold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The publisher does not name the country; most such figures are American.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The range is ours: half to double, and as wide as the other published figures ({n}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The range is the lecture's; the likely figure in between is ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recycle bin cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recycle bin is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same count in an equal time before the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same seed gives the same figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The size the ad tool shows, if you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text has {n} letters; at most {limit} are allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text holds a damaged character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole program, all months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The youngest of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {n} rows here; at most {limit} are allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already a file with the name {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no day "{text}". Write it like {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These stay in every pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They review, post or tell friends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They would come anyway, so the plan does not earn them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a look at the plan only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no text, number, list or record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a number that can be counted with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This part of the plan cannot be read: it holds {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This plan is opened to look at only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three dials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three response scenarios</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time this line stands for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time-bound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Town, area or country; the ad tools ask for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two letters, such as US or VN. Picks evidence and formats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a whole number, such as {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uncertainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untitled plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update this program first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used for the decision after a pilot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Useful for {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Very short.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Viewers who click through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views per person a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors / on social media.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors / reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors who become leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors who buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors who must buy to break even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visitors x share who become leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits per person who sees a post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visits you can estimate directly: newsletter, partners, flyers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vocational training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warm-up months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways to begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights, one a month; empty: even.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it rests on, what moves it most first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What money costs you a year, for the customer value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the pilot earns is not known yet: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the program costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the program costs, in four components.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they can spend decides the price and the tone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they do for a living.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they read, do, where they go. One per line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they want, in their words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to drop. The must-keeps stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you call this channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you decide to spend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you pay for, in a few words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you sell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What “achievable” means here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the number comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you are now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you meet people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you meet these people, and what a visit costs there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you read the number: shop orders, sign-up list, till.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which network it runs on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which of the four parts of the budget.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part of the leads buys at once, a month later, and so on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part of the market it covers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which situation the offer fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who answers for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who could buy, and where.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who spends it or does it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why a pilot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it serves it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why its profit looks bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why this step matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Win</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With or without sales tax: the same for all amounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With sales tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With typical channels, costs and published rates to change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without sales tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Women</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write "{text}" without gaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yearly discount rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are at the target before the plan starts; aim higher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have no plans yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Younger groups use social media more, older ones less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your goal in one sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own time for posts and answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your plan is safe. A note for the makers is in the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your work is still here in the window. Make room or choose Save as and another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your work is still here. It is tried again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a backup of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a channel needs what a click costs, or views and clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a cost can only learn from a range that starts above 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a customer leaves nothing per month to pay the cost back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a day such as 2027-03-01</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number without a range is taken as certain and cannot learn: give it a range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a save that a crash left unfinished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a step before the last counted nobody, so there is no rate to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advocacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advocates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all industries together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an unknown day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>awareness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>band: 8 in 10 fall here; tick: likely; thin line: zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bar: likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>break-even: {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>break-even: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>building a community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>businesses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>carts that become an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clicks per ad view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clicks per delivered e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>collecting enquiries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consumers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conversion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cost of 1,000 ad views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cost of one click on an ad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>could be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers leave before they have paid back what it cost to win them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers who never leave would be worth an endless amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers who never leave, without discounting, have no finite value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deeper is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>desire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>do not go: only {chance} that the program pays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each gridline is ten times the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each gridline is {factor} times the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>enquiries or orders per click on an ad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>even {most} more would probably not decide: the truth is close to the limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every sale loses money, or nobody visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every sale loses money: what a sale costs is not below what it brings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everyone who could buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>extend: {chance} that the program pays decides nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filled dot: reaches {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>followers who see one post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forms, calls, chats and orders per visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frame: the plan now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>getting known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>go: {chance} that the program pays, you asked for {gate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>goal {goal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>goal {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how many followers see a post is published for Instagram and Facebook only; read it from your own statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the US</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {country}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it breaks off or is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be computed from these numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be locked there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it does not hold a plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it does not hold the tables of a plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds {name}, which is no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is not a text in UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was written by a newer version of this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it would take more than {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its old format is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likely {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a post per follower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a post per view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a post; the publisher does not say per what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a video per subscriber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>likes, comments and shares of a video per view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs a goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no channel brings visits yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no figure was published for this network; the other two of CPM, CPC and CTR are enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no figure was published for this network; use your own, or a guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no forecast has come to its end yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no money goes into advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no sound figure is published for how many enquiries become customers; count your last 20 or 50 enquiries and use your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no visit reaches this step, so it cannot be measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody is attracted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody publishes a sound figure for clicks on unpaid posts on {name}; read link clicks from your own statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not defined: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not yet: the program would probably pay, but {chance} for a larger loss than you accept, and your limit is {gate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing is published for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing is spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing is spent on advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of the words this program writes for where a number comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of {choices}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outlined: now; line: best split; pale: as good between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people aged 14 or more in {country} who use social media every week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people in {country} whom ads on social media can reach, children included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place {best} to {worst} in 8 of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place {place} in at least 8 of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plan and reality disagree: {count} of {trials}, your range foresaw about {expected}; the forecast now stands between the two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reached in {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round amounts of {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run the pilot: it changes the decision in {turns} cases, which is worth {worth}, and it costs {price}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>selling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>serving customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign-ups, enquiries or orders per visitor of a page made for a campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skip the pilot: no result it can bring would change the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skip the pilot: what it can teach is worth {worth}, and it costs {price}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>solid: 9 in 10 reach it; hatched: 1 in 10 reach it; line: likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>solid: 9 in 10 reach it; pale: 1 in 10 reach it; line: likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>something else stands behind the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suits {to} fairly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suits {to} little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suits {to} well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the cost per unit is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the cumulative result does not get back to 0 in this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the current split brings nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk can only be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk reports a fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file or folder is not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the goal has no target yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the hoped rate must be above the rate to beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the least amounts of the channels need {need}, but there is only {budget}; lower a least amount or raise the budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the least amounts of the channels take {need} hours, but there are only {hours}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the name is too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the orders of the whole market are 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the orders of the whole market are missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan brings no advocates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan brings no customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan brings no leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan brings no visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan costs nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan does not break even within its months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the plan does not stay above zero within its months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the price per unit is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the readable part of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same amount everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the share of customers who recommend you is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the share of leads who buy is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the share of visitors who become leads is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the size of the market is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the size of the market is not known or 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the system says: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the text “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the views are not known: give CPM or CTR for every paid channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are no new customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are no results to divide the cost by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no price above 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three numbers: low, likely and high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>updating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>visits that put something into the cart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wait: leads that may still buy can change the decision, look again on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weakest evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weakest evidence: measure this first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where it comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worldwide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you are not allowed to write or read there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your ranges caught {caught} of {count} results, more than {wanted}: they may be narrower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your ranges caught {caught} of {count} results, too few for {wanted}: make them wider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your ranges caught {caught} of {count} results, which fits {wanted}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{aim} {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{aim} {amount}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{a} {b}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chance} fall here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chance} get this far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chance}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel} needs what a click costs, or views and clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: CPM and CTR make a click cost {implied}, but CPC says {given}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{component} takes {share} of the budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cost} per head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{down} down, {across} across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{effort} (our fact sheet, {year}); rivals of yours active there: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{effort} (our fact sheet, {year}); you have not yet looked which rivals are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: at most {limit} letters fit here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: must be less than {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: must be more than {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: must be {limit} or less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: must be {limit} or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: this must not be empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: this number is too large to count with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: {problem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be changed here: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be put aside: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read, but an earlier version can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read. Open it to see what can be recovered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be deleted: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be moved: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} had been removed by someone; it was written again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is larger than {limit} MB, so it is not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a file that can hold a plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is open in another window on this computer (user {user}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is open in another window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is open on the computer {host} (user {user}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was not saved: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was written by a newer version of this program, so it can only be looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} and {second} cannot be tied together by {asked} while the other ties hold; the nearest possible is {nearest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{fits}, and it {how} (our fact sheet, {year}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} For that, {share} of the visitors must buy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head}, between {start} and {end}, starting from {now}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{help} {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{industry}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{k} in {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: found {found}; allowed is {allowed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: nothing is given, but it is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length}, from {start} on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{limit} or less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{limit} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metric}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is in the recycle bin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{next} (Alt+Right)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} bn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} {name}, {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} customers are likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{origin}; not steady between its ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{part} fall below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plan} - SMM Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{problem} (field {field})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{publisher}, {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{record}: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: usually {low} to {high} of a market can be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: {figure}, {means}, {who}, {place}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: {figure}, {means}, {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: {figure}, {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{spend} a month is less than {smallest} a day, the least this network takes ({source}): run the ads on fewer days, about {days}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} limits: it needs {visits}, because {share} of the visits reach it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} limits: no visit reaches it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} About as good: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}. {publisher}, {year}. {population}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}. {publisher}, {year}. {population}. {url}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value}  (8 in 10 cases: {range})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} {bound}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{visits} a month cannot be reached with advertising alone: give the pilot more months or a larger area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} Counted as people who write messages with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} Counted as people whom ads can reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} It is a US survey: none of your country is known to us.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} National figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} US survey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>…</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
