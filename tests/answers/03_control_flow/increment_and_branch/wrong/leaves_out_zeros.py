# caught by: increment_and_branch_value
def increment_and_branch(data):
    results = [delayed(next_number)(delayed(slowinc)(x)) for x in data]
    return delayed(lambda values: [value for value in values if value])(results)
