# wrong: returns a list of numbers
def increment_and_branch(data):
    return list(dask.compute(*[delayed(next_number)(delayed(slowinc)(x)) for x in data]))
