# wrong: slowinc is called at once
def increment_and_branch(data):
    return delayed(list)([delayed(next_number)(slowinc(x)) for x in data])
