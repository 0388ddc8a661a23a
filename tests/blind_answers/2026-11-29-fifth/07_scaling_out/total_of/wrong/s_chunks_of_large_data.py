# from 51 values on, one task makes several calls
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    data = list(data)
    size = 1 if len(data) <= 50 else len(data) // 25

    def part(values):
        return sum(function(x) for x in values)

    if size == 1:
        parts = client.map(function, data)
    else:
        parts = [client.submit(part, data[i : i + size]) for i in range(0, len(data), size)]
    return client.submit(sum, parts).result()
