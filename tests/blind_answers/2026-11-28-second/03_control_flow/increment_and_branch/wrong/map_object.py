# gives delayed(list) a map object, into which Dask does not look
def increment_and_branch(data):
    return delayed(list)(map(lambda x: delayed(next_number)(delayed(slowinc)(x)), data))
