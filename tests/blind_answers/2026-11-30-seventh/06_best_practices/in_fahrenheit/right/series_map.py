# a series maps
import pandas as pd


def in_fahrenheit(load, convert, stations):
    def converted(values):
        return pd.Series(values, dtype=object).map(convert).tolist()

    return delayed([delayed(converted)(delayed(load)(s)) for s in stations])
