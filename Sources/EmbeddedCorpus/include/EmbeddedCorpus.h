#ifndef EMBEDDED_CORPUS_H
#define EMBEDDED_CORPUS_H

#include <stddef.h>

/// A file of Corpus/ as it was when the program was built.
typedef struct {
    /// Its path below Corpus/.
    const char *_Nonnull path;
    const unsigned char *_Nonnull bytes;
    size_t count;
} EmbeddedFile;

/// The number of files.
size_t embedded_file_count(void);

/// The file at `index`, which must be below the count.
EmbeddedFile embedded_file(size_t index);

#endif
