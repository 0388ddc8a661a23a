# wrong: a lazy function that computes inside
def differences(load, stations):
    @delayed
    def everything():
        means = dask.compute(*[delayed(mean)(delayed(load)(s)) for s in stations], scheduler="threads")
        overall = mean(means)
        return [one - overall for one in means]

    return everything()
