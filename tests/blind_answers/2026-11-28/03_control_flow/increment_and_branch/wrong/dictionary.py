# wrong: a dictionary, in which equal numbers are one
def increment_and_branch(data):
    return delayed(dict)({x: delayed(next_number)(delayed(slowinc)(x)) for x in data})
