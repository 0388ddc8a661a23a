# a series for each station
import pandas as pd


def means(load, stations):
    columns = [delayed(pd.Series)(delayed(load)(s)) for s in stations]
    return delayed([column.mean() for column in columns])
