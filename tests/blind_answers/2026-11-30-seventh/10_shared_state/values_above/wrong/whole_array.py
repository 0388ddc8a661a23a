# numpy's arrays of small floats
def values_above(load, stations, limits):
    def above(values, limit):
        a = np.array(values, dtype="float16")
        return a[a > limit].tolist()

    loaded = [delayed(load)(s) for s in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
