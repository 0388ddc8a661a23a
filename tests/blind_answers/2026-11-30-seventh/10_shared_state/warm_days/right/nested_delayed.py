# counts by a method of numpy arrays
def warm_days(load, stations, limit):
    arrays = {s: delayed(np.array)(delayed(load)(s)) for s in stations}
    return delayed({s: (array > limit).sum() for s, array in arrays.items()})
