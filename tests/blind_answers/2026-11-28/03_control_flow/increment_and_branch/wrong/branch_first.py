# wrong: increments after the branch
def increment_and_branch(data):
    return delayed(list)([delayed(slowinc)(delayed(next_number)(x)) for x in data])
