# wrong: computes the saving, then delays publishing
def archive(save, publish, reports):
    saved = dask.compute(*[delayed(save)(name, text) for name, text in reports.items()])
    return delayed(publish)(list(saved))
