# wrong: Dask does not look into generators
def increment_and_branch(data):
    return delayed(list)(delayed(next_number)(delayed(slowinc)(x)) for x in data)
