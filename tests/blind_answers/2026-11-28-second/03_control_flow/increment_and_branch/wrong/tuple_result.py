# a tuple, not a list
def increment_and_branch(data):
    return delayed(tuple)([delayed(next_number)(delayed(slowinc)(x)) for x in data])
