# caught by: score_all_sent_once
def score_all(client, function, table, values):
    return list(dask.compute(*[delayed(function)(table, x) for x in values], scheduler=client))
