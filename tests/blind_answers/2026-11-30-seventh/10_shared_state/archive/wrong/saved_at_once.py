# computes what is to be saved
def archive(save, publish, reports):
    saved = dask.compute(*[delayed(save)(n, t) for n, t in reports.items()])
    return delayed(publish)(list(saved))
