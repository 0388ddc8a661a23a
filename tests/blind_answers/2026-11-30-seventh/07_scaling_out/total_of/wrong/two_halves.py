# two tasks, each with half of the data
def total_of(client, function, data):
    data = list(data)
    middle = len(data) // 2

    def half_of(xs):
        return sum(function(x) for x in xs)

    parts = client.map(half_of, [data[:middle], data[middle:]])
    return client.submit(sum, parts).result()
