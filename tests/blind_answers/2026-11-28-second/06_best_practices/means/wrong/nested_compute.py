# one task computes the others inside
def means(load, stations):
    def all_means(names):
        lazies = [delayed(mean)(delayed(load)(name)) for name in names]
        return list(dask.compute(*lazies, scheduler="threads"))

    return delayed(all_means)(stations)
