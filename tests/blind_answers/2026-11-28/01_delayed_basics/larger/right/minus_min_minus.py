def larger(a, b):
    def smaller_of_negatives(x, y):
        return -min(-x, -y)

    left, right = map(dask.delayed(slowinc), [a, b])
    return dask.delayed(smaller_of_negatives)(left, right)
