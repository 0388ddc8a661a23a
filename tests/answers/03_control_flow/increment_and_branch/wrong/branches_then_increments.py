# caught by: increment_and_branch_value
def increment_and_branch(data):
    return delayed(list)([delayed(slowinc)(delayed(next_number)(x)) for x in data])
