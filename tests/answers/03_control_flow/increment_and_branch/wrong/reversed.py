# caught by: increment_and_branch_value
def increment_and_branch(data):
    results = []
    for x in data:
        results.insert(0, delayed(next_number)(delayed(slowinc)(x)))
    return delayed(list)(results)
