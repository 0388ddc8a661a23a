# wrong: a sum as in exercise 1
def increment_and_branch(data):
    return delayed(sum)([delayed(next_number)(delayed(slowinc)(x)) for x in data])
