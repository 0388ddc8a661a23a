# caught by: increment_and_branch_decides_late
def increment_and_branch(data):
    return delayed(list)([delayed(next_number)(delayed(x) + 1) for x in data])
