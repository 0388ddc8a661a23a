# results by size
def increment_and_branch(data):
    return delayed(sorted)([delayed(next_number)(delayed(slowinc)(x)) for x in data])
