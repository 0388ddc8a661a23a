def parallel_sum(data):
    assert len(data) > 0, "no data"
    results = [delayed(slowinc)(x) for x in data]
    print(len(results), "tasks")
    return delayed(sum)(results)
