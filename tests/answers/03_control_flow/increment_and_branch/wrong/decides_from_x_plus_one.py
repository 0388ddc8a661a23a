# caught by: increment_and_branch_decides_late
def increment_and_branch(data):
    way = {x: half if is_even(x + 1) else odd_process for x in data}
    return delayed(list)([delayed(way[x])(delayed(slowinc)(x)) for x in data])
