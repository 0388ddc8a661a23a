# one task per number, not two or more
def increment_and_branch(data):
    return delayed(list)([delayed(lambda x: next_number(slowinc(x)))(x) for x in data])
