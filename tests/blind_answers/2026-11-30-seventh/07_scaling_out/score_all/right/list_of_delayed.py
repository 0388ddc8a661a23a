# one compute of a list
def score_all(client, function, table, values):
    remote = client.scatter(table)
    results = dask.compute(*[delayed(function)(remote, x) for x in values], scheduler=client)
    return [*results]
