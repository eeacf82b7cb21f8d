/** How others fetch the data, as code to start from; each takes the full address of its file. */

/** Names the models whose training data is out, in JavaScript; `url` is that of dataset.json. */
export function javascriptExample(url: string): string {
  return `const response = await fetch('${url}');
const { release, models } = await response.json();
const open = models.filter(
  ({ components }) => components.trainingData.status === 'released',
);
console.log(release.date, open.map(({ name }) => name));`;
}

/** Counts the licenses of the weights, in Python; `url` is that of dataset.csv. */
export function pythonExample(url: string): string {
  return `import pandas as pd

models = pd.read_csv('${url}', keep_default_na=False)
print(models['finalWeights.license'].value_counts())`;
}
