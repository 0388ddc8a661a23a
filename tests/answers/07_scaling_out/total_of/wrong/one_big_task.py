# caught by: total_of_tasks
def total_of(client, function, data):
    def everything(values):
        return sum(function(x) for x in values)

    return client.submit(everything, data).result()
