# caught by: increment_and_branch_decides_late
def increment_and_branch(data):
    def increments(numbers):
        return [slowinc(x) for x in numbers]

    ys = delayed(increments)(data)
    return delayed(list)([delayed(next_number)(ys[i]) for i in range(len(data))])
