# pandas takes the mean
import pandas as pd


def mean_of(data):
    @delayed
    def mean(results):
        return pd.Series(results).mean()

    return mean([delayed(slowinc)(x) for x in data])
