def increment_and_branch(data):
    def slow_decision(y):
        if not is_even(y):
            return odd_process(y)
        return half(y)

    tasks = []
    for i in range(len(data)):
        tasks.append(delayed(slow_decision)(delayed(slowinc)(data[i])))
    return delayed(list)(tasks)
