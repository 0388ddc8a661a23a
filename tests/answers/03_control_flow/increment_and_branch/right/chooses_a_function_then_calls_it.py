def increment_and_branch(data):
    choose = delayed(lambda y: half if is_even(y) else odd_process)
    call = delayed(lambda function, y: function(y))
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(call(choose(y), y))
    return delayed(list)(results)
