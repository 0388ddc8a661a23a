from functools import partial


def means(load, stations):
    return delayed([delayed(mean)(delayed(partial(load, station))()) for station in stations])
