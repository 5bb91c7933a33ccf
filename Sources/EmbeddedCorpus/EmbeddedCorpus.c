// Corpus/ put into the binary. Clang's dependency file makes the build follow a changed file; a new one needs
// its three lines here and one in the list, and a test says so.
#include "EmbeddedCorpus.h"

static const unsigned char ai_agents_and_open_source_ai[] = {
#embed "../../Corpus/sources/ai-agents-and-open-source-ai.md"
};
static const unsigned char software_3_0_and_the_ai_engineer[] = {
#embed "../../Corpus/sources/software-3-0-and-the-ai-engineer.md"
};
static const unsigned char instructor_structured_output_and_rag[] = {
#embed "../../Corpus/sources/instructor-structured-output-and-rag.md"
};
static const unsigned char ai_product_management_course[] = {
#embed "../../Corpus/sources/ai-product-management-course.md"
};
static const unsigned char ai_engineering_101_with_chip_huyen[] = {
#embed "../../Corpus/sources/ai-engineering-101-with-chip-huyen.md"
};
static const unsigned char agents[] = {
#embed "../../Corpus/concepts/agents.md"
};
static const unsigned char rag[] = {
#embed "../../Corpus/concepts/rag.md"
};
static const unsigned char evals[] = {
#embed "../../Corpus/concepts/evals.md"
};
static const unsigned char okrs_and_goals[] = {
#embed "../../Corpus/concepts/okrs-and-goals.md"
};
static const unsigned char pre_training[] = {
#embed "../../Corpus/concepts/pre-training.md"
};
static const unsigned char post_training[] = {
#embed "../../Corpus/concepts/post-training.md"
};
static const unsigned char prompting[] = {
#embed "../../Corpus/concepts/prompting.md"
};
static const unsigned char inference_and_cost[] = {
#embed "../../Corpus/concepts/inference-and-cost.md"
};
static const unsigned char ml_basics[] = {
#embed "../../Corpus/concepts/ml-basics.md"
};
static const unsigned char tooling[] = {
#embed "../../Corpus/concepts/tooling.md"
};
static const unsigned char product_and_career[] = {
#embed "../../Corpus/concepts/product-and-career.md"
};

#define FILE(path, bytes) {path, bytes, sizeof bytes}

static const EmbeddedFile files[] = {
    FILE("sources/ai-agents-and-open-source-ai.md", ai_agents_and_open_source_ai),
    FILE("sources/software-3-0-and-the-ai-engineer.md", software_3_0_and_the_ai_engineer),
    FILE("sources/instructor-structured-output-and-rag.md", instructor_structured_output_and_rag),
    FILE("sources/ai-product-management-course.md", ai_product_management_course),
    FILE("sources/ai-engineering-101-with-chip-huyen.md", ai_engineering_101_with_chip_huyen),
    FILE("concepts/agents.md", agents),
    FILE("concepts/rag.md", rag),
    FILE("concepts/evals.md", evals),
    FILE("concepts/okrs-and-goals.md", okrs_and_goals),
    FILE("concepts/pre-training.md", pre_training),
    FILE("concepts/post-training.md", post_training),
    FILE("concepts/prompting.md", prompting),
    FILE("concepts/inference-and-cost.md", inference_and_cost),
    FILE("concepts/ml-basics.md", ml_basics),
    FILE("concepts/tooling.md", tooling),
    FILE("concepts/product-and-career.md", product_and_career),
};

size_t embedded_file_count(void) { return sizeof files / sizeof files[0]; }

EmbeddedFile embedded_file(size_t index) { return files[index]; }
