import dask.bag as db


def score_all(client, function, table, values):
    bag = db.from_sequence(values, npartitions=len(values))
    return bag.map(lambda x, t: function(t, x), t=delayed(table)).compute()
