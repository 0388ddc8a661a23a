# forgets to increment: next_number(x), and increments afterwards
def increment_and_branch(data):
    return delayed(list)([delayed(slowinc)(delayed(next_number)(x)) for x in data])
