# one task that builds and computes the others inside
def process(data):
    def all_of_it(data):
        lazies = [delayed(half)(x) if is_even(x) else delayed(odd_process)(x) for x in data]
        return sum(dask.compute(*lazies, scheduler="threads"))

    return delayed(all_of_it)(data)
