# slowinc is called twice for each number: once for the decision, once for the value
def increment_and_branch(data):
    results = []
    for x in data:
        results.append(
            delayed(lambda even, y: half(y) if even else odd_process(y))(
                delayed(is_even)(delayed(slowinc)(x)), delayed(slowinc)(x)
            )
        )
    return delayed(list)(results)
