# caught by: increment_and_branch_value
def increment_and_branch(data):
    return delayed(set)([delayed(next_number)(delayed(slowinc)(x)) for x in data])
