# a bag with a partition for each value
import dask.bag


def parallel_sum(data):
    values = list(data)
    bag = dask.bag.from_sequence(values, npartitions=len(values))
    return bag.map(slowinc).sum().to_delayed()
