def score_all(client, function, table, values):
    lazy = delayed(table)
    return list(dask.compute(*[delayed(function)(lazy, x) for x in values], scheduler=client))
