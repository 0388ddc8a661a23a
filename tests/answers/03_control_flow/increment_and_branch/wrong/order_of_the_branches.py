# caught by: increment_and_branch_value
def increment_and_branch(data):
    tasks = {x: delayed(next_number)(delayed(slowinc)(x)) for x in data}
    odd = [tasks[x] for x in data if x % 2]
    even = [tasks[x] for x in data if not x % 2]
    return delayed(list)(odd + even)
